"""What users' words mean: answers, topics, headers, countries and names of regions, in every language of ours.

The one place that knows. Survey cells, My Maps placemarks and tables of an edition ask here, so that the same words
mean the same wherever they stand.
"""

from __future__ import annotations
