# at, near, between or along
DELETE { <place/l1> sk:placeRelation ?o } INSERT { <place/l1> sk:placeRelation "above" } WHERE { <place/l1> sk:placeRelation ?o }
