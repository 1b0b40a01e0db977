# one sk:Party that was harmed
DELETE WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:victims ?o }
