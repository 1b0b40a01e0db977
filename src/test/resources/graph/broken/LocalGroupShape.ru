# one sk:Group at most
INSERT DATA { <group/local/x> a sk:LocalGroup ; rdfs:label "x" ; <http://www.w3.org/ns/org#subOrganizationOf> <place/mimu/MMR009002> }
