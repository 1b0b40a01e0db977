# in degrees of CRS84
DELETE { ?g geo:asWKT ?o } INSERT { ?g geo:asWKT "POINT(97.16 133)"^^geo:wktLiteral } WHERE { ?g geo:asWKT ?o }
