-- CreateTable
CREATE TABLE "QueueView" (
    "id" UUID NOT NULL,
    "ownerId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "nameKey" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "isShared" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "QueueView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "QueueDefault" (
    "userId" TEXT NOT NULL,
    "viewId" UUID NOT NULL,

    CONSTRAINT "QueueDefault_pkey" PRIMARY KEY ("userId")
);

-- CreateIndex
CREATE INDEX "QueueView_isShared_idx" ON "QueueView"("isShared");

-- CreateIndex
CREATE UNIQUE INDEX "QueueView_ownerId_nameKey_key" ON "QueueView"("ownerId", "nameKey");

-- CreateIndex
CREATE INDEX "QueueDefault_viewId_idx" ON "QueueDefault"("viewId");

-- AddForeignKey
ALTER TABLE "QueueView" ADD CONSTRAINT "QueueView_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QueueDefault" ADD CONSTRAINT "QueueDefault_viewId_fkey" FOREIGN KEY ("viewId") REFERENCES "QueueView"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Open desks hear of every change of a case. PostgreSQL sends what pg_notify says when the transaction commits, and never when it does
-- not. Ids and codes only: whoever listens reads the rest under the rights of its reader.
CREATE FUNCTION tell_desks() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object(
    'id', NEW.id,
    'version', NEW.version,
    'from', CASE WHEN TG_OP = 'UPDATE' THEN OLD."assigneeId" END,
    'to', NEW."assigneeId",
    'status', NEW.status
  )::text);
  RETURN NULL;
END
$$;

CREATE TRIGGER application_new_tells_desks AFTER INSERT ON "Application"
  FOR EACH ROW EXECUTE FUNCTION tell_desks();

CREATE TRIGGER application_changed_tells_desks AFTER UPDATE OF status, "assigneeId", "dueAt", version ON "Application"
  FOR EACH ROW
  WHEN ((OLD.status, OLD."assigneeId", OLD."dueAt", OLD.version) IS DISTINCT FROM (NEW.status, NEW."assigneeId", NEW."dueAt", NEW.version))
  EXECUTE FUNCTION tell_desks();
