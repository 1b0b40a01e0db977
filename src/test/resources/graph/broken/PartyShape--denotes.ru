# one sk:Group
DELETE WHERE { <party/p1> sk:denotes ?o }
