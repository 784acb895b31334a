-- CreateIndex
CREATE INDEX "ApplicationEvent_type_occurredAt_idx" ON "ApplicationEvent"("type", "occurredAt");

-- CreateIndex
CREATE INDEX "SecondReading_secondAt_idx" ON "SecondReading"("secondAt");
