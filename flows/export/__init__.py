"""What is kept about a patient, as files that others can read.

Records in, plain data out: `document` (JSON), `tables` (CSV), `fhir` (a FHIR R4 bundle). `research`
takes the identities out before.
"""

from flows.export.document import document
from flows.export.fhir import bundle
from flows.export.kept import Kept
from flows.export.research import Mask
from flows.export.tables import load_dictionary

__all__ = ["Kept", "Mask", "bundle", "document", "load_dictionary"]
