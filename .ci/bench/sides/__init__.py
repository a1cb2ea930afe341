"""What runs in child processes: each function prepares a side and returns what is measured."""
