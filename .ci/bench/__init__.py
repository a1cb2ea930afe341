"""How fast the plugin is: every figure beside something honest that was measured in the same run.

``python -m bench`` measures; :mod:`bench.subjects` says what, :mod:`bench.sides` holds what runs in child processes.
"""
