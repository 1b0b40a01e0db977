# longitude first
DELETE { <place/mimu/MMR009002040/geometry> geo:asWKT ?o } INSERT { <place/mimu/MMR009002040/geometry> geo:asWKT "19.53 97.16"^^geo:wktLiteral } WHERE { <place/mimu/MMR009002040/geometry> geo:asWKT ?o }
