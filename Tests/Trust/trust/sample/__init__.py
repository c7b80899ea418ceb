"""A small server with the outside of the product, for the controls of the checks.

It is sound as long as no fault is switched on. Each fault breaks one promise on purpose, so that
the check of this promise has something to find.
"""
