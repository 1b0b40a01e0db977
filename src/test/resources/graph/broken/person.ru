# persons are no entities
INSERT DATA { <person/x> a schema:Person }
