# rebuild the derived graphs
INSERT DATA { <estimate/387781e4b73c0f34> prov:wasDerivedFrom <claim/a1a1a1a1a1a1a1a1-c99> }
