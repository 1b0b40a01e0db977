# at, near, between or along
DELETE { <place/a1a1a1a1a1a1a1a1-l1> sk:placeRelation ?o } INSERT { <place/a1a1a1a1a1a1a1a1-l1> sk:placeRelation "above" } WHERE { <place/a1a1a1a1a1a1a1a1-l1> sk:placeRelation ?o }
