# the claims that it was worked out from
DELETE WHERE { <estimate/387781e4b73c0f34> prov:wasDerivedFrom ?o }
