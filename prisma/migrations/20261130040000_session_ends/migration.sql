-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "provedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- Sessions that are open already were last proved when they began.
UPDATE "Session" SET "provedAt" = "createdAt";

-- Open streams of events hear that a session has ended, or that what its person may see has changed, in the order of the commits: a
-- change of a case that is committed later is told later. Only a hash of the session's id is told, never anything that opens it.
CREATE FUNCTION tell_session_ended() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('session', json_build_object('session', encode(sha256(convert_to(OLD.id, 'UTF8')), 'hex'))::text);
  RETURN NULL;
END
$$;

CREATE TRIGGER session_gone_is_told AFTER DELETE ON "Session"
  FOR EACH ROW EXECUTE FUNCTION tell_session_ended();

CREATE TRIGGER session_changed_is_told AFTER UPDATE OF id, token, "userId", "twoFactorAt", "expiresAt" ON "Session"
  FOR EACH ROW
  WHEN ((OLD.id, OLD.token, OLD."userId", OLD."twoFactorAt", OLD."expiresAt")
    IS DISTINCT FROM (NEW.id, NEW.token, NEW."userId", NEW."twoFactorAt", NEW."expiresAt"))
  EXECUTE FUNCTION tell_session_ended();

CREATE FUNCTION tell_rights_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('session', json_build_object('user', CASE TG_TABLE_NAME WHEN 'User' THEN to_jsonb(OLD) ->> 'id'
    ELSE coalesce(to_jsonb(NEW), to_jsonb(OLD)) ->> 'userId' END)::text);
  RETURN NULL;
END
$$;

CREATE TRIGGER rights_changed_are_told AFTER UPDATE OF "staffRole", "disabledAt" ON "User"
  FOR EACH ROW
  WHEN ((OLD."staffRole", OLD."disabledAt") IS DISTINCT FROM (NEW."staffRole", NEW."disabledAt"))
  EXECUTE FUNCTION tell_rights_changed();

CREATE TRIGGER second_factor_changed_is_told AFTER INSERT OR DELETE ON "TwoFactor"
  FOR EACH ROW EXECUTE FUNCTION tell_rights_changed();
