-- AlterTable
ALTER TABLE "SecurityEvent" ADD COLUMN     "firmId" UUID;

-- CreateIndex
CREATE INDEX "SecurityEvent_actorId_at_idx" ON "SecurityEvent"("actorId", "at" DESC);

-- CreateIndex
CREATE INDEX "SecurityEvent_address_at_idx" ON "SecurityEvent"("address", "at" DESC);

-- An event stays for 400 days and goes then. What is younger goes for nobody, the owner of the table included; the statement trigger
-- goes on refusing what changes or empties.
DROP TRIGGER security_event_append_only ON "SecurityEvent";
CREATE TRIGGER security_event_append_only BEFORE UPDATE OR TRUNCATE ON "SecurityEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION refuse_young_delete() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF OLD.at >= pg_catalog.now() - INTERVAL '400 days' THEN
    RAISE EXCEPTION '% is append-only: DELETE of a row younger than 400 days refused', TG_TABLE_NAME
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN OLD;
END
$$;
CREATE TRIGGER security_event_kept BEFORE DELETE ON "SecurityEvent"
  FOR EACH ROW EXECUTE FUNCTION refuse_young_delete();

-- The portal may not delete. This does it for the portal, and takes nothing from its caller: no age, no name, no place to look for
-- tables.
CREATE FUNCTION forget_security_events() RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER
  SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  gone bigint;
BEGIN
  DELETE FROM public."SecurityEvent" WHERE at < pg_catalog.now() - INTERVAL '400 days';
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END
$$;
REVOKE ALL ON FUNCTION forget_security_events() FROM PUBLIC;
