# of the geometry, not of the place
INSERT DATA { <place/mimu/MMR009002> geo:hasMetricSpatialAccuracy 2000.0e0 }
