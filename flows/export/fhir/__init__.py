"""A patient as a FHIR R4 bundle. `docs/export.md` says what stands for what."""

from flows.export.fhir.bundle import bundle

__all__ = ["bundle"]
