# the claims that it was worked out from
DELETE WHERE { <estimate/34963d3621ce0f26> prov:wasDerivedFrom ?o }
