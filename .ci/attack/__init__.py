"""Kill running jobs of the plugin, and look at what is left: ``make attack``."""
