# scheme link-methods
DELETE WHERE { <party/a1a1a1a1a1a1a1a1-p1> sk:linkMethod ?o }
