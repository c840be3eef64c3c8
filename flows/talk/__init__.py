"""The conversation: what one input changes, and what follows from it.

`engine.step` is the only way in. The other modules each keep one part of the talk.
"""
