# give a tombstone its one reason
INSERT DATA { <report/x> a sk:RetractedReport }
