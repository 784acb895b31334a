-- CreateTable
CREATE TABLE "CalendarFeed" (
    "firmId" UUID NOT NULL,
    "userId" TEXT NOT NULL,
    "secretHash" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("firmId","userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_secretHash_key" ON "CalendarFeed"("secretHash");

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_firmId_userId_fkey" FOREIGN KEY ("firmId", "userId") REFERENCES "Membership"("firmId", "userId") ON DELETE CASCADE ON UPDATE CASCADE;
