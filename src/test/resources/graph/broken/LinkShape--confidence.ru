# confidence of the link
DELETE WHERE { <place/a1a1a1a1a1a1a1a1-l1> sk:linkConfidence ?o }
