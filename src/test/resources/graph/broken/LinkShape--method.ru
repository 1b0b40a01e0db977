# scheme link-methods
DELETE WHERE { <party/p1> sk:linkMethod ?o }
