# a claim in the view has every word
DELETE WHERE { <claim/a1a1a1a1a1a1a1a1-c1> sk:toldBy ?o }
