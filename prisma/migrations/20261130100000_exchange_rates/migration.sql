-- CreateTable
CREATE TABLE "ExchangeRate" (
    "id" UUID NOT NULL,
    "month" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "yuan" BIGINT NOT NULL,
    "source" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "enteredById" TEXT NOT NULL,
    "enteredAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ExchangeRate_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ExchangeRate_month_currency_enteredAt_idx" ON "ExchangeRate"("month", "currency", "enteredAt" DESC);

-- Figures that were reported rest on it: rows may be added, never changed or taken away.
CREATE TRIGGER exchange_rate_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON "ExchangeRate"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
