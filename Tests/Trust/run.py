#!/usr/bin/env python3
"""Runs the trust checks against the finished program.

Each check is a promise with a figure. After it comes its control: the same check against a planted
fault, which it must find. The last line says how many of both passed.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 (said in words instead of a trace)
    sys.exit("The trust checks need Python 3.11 or later.")

from trust.runner import main

if __name__ == "__main__":
    sys.exit(main())
