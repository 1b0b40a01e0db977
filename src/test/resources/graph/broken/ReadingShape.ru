# which one sk:Report was read
DELETE WHERE { <report/a1a1a1a1a1a1a1a1/reading> prov:used ?o }
