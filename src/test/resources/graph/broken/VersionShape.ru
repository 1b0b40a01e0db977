# let a version be of one sk:Work
INSERT DATA { <report/x> <http://www.w3.org/ns/prov#specializationOf> <nothing> }
