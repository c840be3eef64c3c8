"""Typed requests: one model a method, one family a module.

A model knows which parameters a method has and of which type; everything else is refused. The
names and the required ones follow Bot API 10.0; a test compares them with a generated client.
"""
