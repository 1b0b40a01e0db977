# give a work one rdfs:label
INSERT DATA { <work/x> a sk:Work }
