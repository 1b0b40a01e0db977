# without method and confidence
DELETE WHERE { <party/a1a1a1a1a1a1a1a1-p1> sk:linkMethod ?m ; sk:linkConfidence ?c }
