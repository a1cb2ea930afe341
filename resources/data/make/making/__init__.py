"""The program that makes the bundled edition; see README.md beside this package."""
