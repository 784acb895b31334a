-- CreateTable
CREATE TABLE "ReminderSent" (
    "firmId" UUID NOT NULL,
    "matterId" TEXT NOT NULL,
    "dueOn" DATE NOT NULL,
    "days" SMALLINT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ReminderSent_pkey" PRIMARY KEY ("firmId","matterId","dueOn","days")
);

-- AddForeignKey
ALTER TABLE "ReminderSent" ADD CONSTRAINT "ReminderSent_firmId_fkey" FOREIGN KEY ("firmId") REFERENCES "Firm"("id") ON DELETE CASCADE ON UPDATE CASCADE;
