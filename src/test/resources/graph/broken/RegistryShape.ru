# give the registry's SHA-256
INSERT DATA { <registry/0123456789abcdef> a sk:Registry ; schema:sha256 "0123" }
