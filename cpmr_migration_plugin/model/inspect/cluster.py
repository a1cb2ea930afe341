"""Order things so that alike ones stand beside each other: hierarchical clustering without scipy.

Average linkage (UPGMA: Sokal and Michener, A statistical method for evaluating systematic
relationships, 1958), found by nearest-neighbour chains (Murtagh, A survey of recent advances in
hierarchical clustering algorithms, The Computer Journal 26, 1983) in time and memory of n².
"""

from __future__ import annotations

import numpy as np


def leaf_order(distances: np.ndarray) -> list[int]:
    """Return the leaves of the cluster tree from left to right.

    The result depends on nothing but the distances: where there is a choice, the cluster with the lower
    number comes first.

    :param distances: symmetric, 0 or more, n × n; the diagonal is not looked at
    """
    count = len(distances)
    if count < 3:
        return list(range(count))
    between = np.array(distances, dtype=float)
    np.fill_diagonal(between, np.inf)
    leaves: list[list[int]] = [[i] for i in range(count)]
    chain: list[int] = []
    for _ in range(count - 1):
        if not chain:
            # The lower of two that are joined stands for both: the first always stands for something.
            chain = [0]
        while True:
            nearest = int(np.argmin(between[chain[-1]]))
            # A tie must not lead the chain back and forth for ever.
            if len(chain) > 1 and between[chain[-1], chain[-2]] <= between[chain[-1], nearest]:
                break
            chain.append(nearest)
        one, other = sorted((chain.pop(), chain.pop()))
        _merge(between, leaves, one, other)
    return leaves[0]


def _merge(between: np.ndarray, leaves: list[list[int]], one: int, other: int) -> None:
    """Make *one* the union of both; its distances are the means over all pairs of leaves."""
    sizes = len(leaves[one]), len(leaves[other])
    merged = (sizes[0] * between[one] + sizes[1] * between[other]) / sum(sizes)
    merged[one] = np.inf
    between[one, :] = merged
    between[:, one] = merged
    between[other, :] = np.inf
    between[:, other] = np.inf
    first, second = sorted((leaves[one], leaves[other]), key=min)
    leaves[one] = first + second
