# name at most one sk:Registry
INSERT DATA { <report/a1a1a1a1a1a1a1a1/reading> sk:registry <registry/0123456789abcdef> }
