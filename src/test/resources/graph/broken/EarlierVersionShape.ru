# give an earlier version one rdfs:label
INSERT DATA { <version/x> a sk:EarlierVersion }
