# one xsd:double from 0
DELETE { ?g geo:hasMetricSpatialAccuracy ?o } INSERT { ?g geo:hasMetricSpatialAccuracy -5.0e0 } WHERE { ?g geo:hasMetricSpatialAccuracy ?o }
