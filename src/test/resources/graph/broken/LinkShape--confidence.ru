# confidence of the link
DELETE WHERE { <place/l1> sk:linkConfidence ?o }
