# not after the last
DELETE { <account/a1a1a1a1a1a1a1a1-e1> sem:hasBeginTimeStamp ?o } INSERT { <account/a1a1a1a1a1a1a1a1-e1> sem:hasBeginTimeStamp "2022-10-07"^^xsd:date } WHERE { <account/a1a1a1a1a1a1a1a1-e1> sem:hasBeginTimeStamp ?o }
