"""Queries on an edition in an atlas file: find, read, compare, rank. Plain Python on pandas."""

from __future__ import annotations
