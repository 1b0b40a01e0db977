# rebuild the derived graphs
INSERT DATA { <estimate/34963d3621ce0f26> prov:wasDerivedFrom <claim/a1a1a1a1a1a1a1a1-c99> }
