# one sk:Group
DELETE WHERE { <party/a1a1a1a1a1a1a1a1-p1> sk:denotes ?o }
