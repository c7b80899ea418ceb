"""Trust checks: the finished program, looked at from outside."""
