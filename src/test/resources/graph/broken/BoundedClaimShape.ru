# at least one of sk:countMin
DELETE WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:countMin ?o }
