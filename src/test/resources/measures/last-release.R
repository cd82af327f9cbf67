# Figures of UK Business Counts 2022 that moved far since 2018, by the modified z score of Iglewicz and Hoaglin, beyond chance.
# Rscript last-release.R FOLDER-OF-FIGURES > last-release-expected.tsv   (R 4.2.2)
folder <- commandArgs(TRUE)[1]
read <- function(year) read.csv(file.path(folder, paste0("enterprises-", year, "-by-district.csv")), check.names = FALSE)
then <- read(2018); now <- read(2022); then <- then[match(now[[1]], then[[1]]), ]
cat("Code\tHeading\tThen\tNow\tz\n")
for (h in names(now)[3:20]) {
  a <- then[[h]]; b <- now[[h]]; ok <- a > 0 & b > 0; d <- log(b[ok] / a[ok])
  spread <- mad(d, constant = 1)
  z <- if (spread > 0) 0.6745 * (d - median(d)) / spread else (d - median(d)) / (1.253314 * mean(abs(d - median(d))))
  # What two Poisson counts do by chance is not told: their sum given, the second is binomial.
  n <- a[ok] + b[ok]; r <- exp(median(d)); q <- r / (1 + r)
  p <- 2 * pmin(pbinom(b[ok], n, q), 1 - pbinom(b[ok] - 1, n, q))
  for (i in which(abs(z) > 5 & p < 0.05 / length(a))) cat(now[[1]][ok][i], h, a[ok][i], b[ok][i], sprintf("%.1f", z[i]), sep = "\t", fill = FALSE, "\n")
}
