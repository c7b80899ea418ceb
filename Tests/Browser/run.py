#!/usr/bin/env python3
"""Uses the pages of the finished program in a real browser, as people of every role do.

The last line says how many checks passed.
"""

from __future__ import annotations

import sys

from browser.runner import main

if __name__ == "__main__":
    sys.exit(main())
