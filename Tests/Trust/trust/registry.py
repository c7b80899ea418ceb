"""The checks in the order in which they run."""

from __future__ import annotations

from . import (
    a1_audited,
    b1_backup,
    b2_restore,
    c1_double_booking,
    d1_kill,
    d2_power_loss,
    d3_failing_calls,
    d5_synced,
    d6_single_writer,
    f4_torn_file,
    f5_hostile_file,
    f7_fuzz,
    f8_graceful,
    i1_isolation,
    i2_missing,
    i3_bound,
    i4_eviction,
    i5_hosts,
    i6_ids,
    i7_matrix,
    s7_sessions,
    s8_fields,
    s10_guessing,
    s12_logs,
    s13_queries,
    s14_mail,
    s17_headers,
)
from .check import Check

checks: list[Check] = [
    d1_kill.check, d2_power_loss.check, d3_failing_calls.check, d5_synced.check, d6_single_writer.check,
    c1_double_booking.check, f4_torn_file.check, f5_hostile_file.check, f7_fuzz.check,
    f8_graceful.check, i1_isolation.check, i2_missing.check, i3_bound.check, i4_eviction.check,
    i5_hosts.check, i6_ids.check, i7_matrix.check, s7_sessions.check, s8_fields.check,
    s10_guessing.check, s12_logs.check, s13_queries.check, s14_mail.check, s17_headers.check,
    a1_audited.check, b1_backup.check, b2_restore.check]
