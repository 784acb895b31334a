-- CreateIndex
CREATE INDEX "Application_escalatedAt_idx" ON "Application"("escalatedAt");

-- CreateIndex
CREATE INDEX "Application_openQuestions_idx" ON "Application"("openQuestions");

-- CreateIndex
CREATE INDEX "Application_isSecondLookOpen_idx" ON "Application"("isSecondLookOpen");
