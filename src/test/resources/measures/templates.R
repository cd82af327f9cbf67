# Key figures of the templates' finished samples, worked out in R from the same figures.
# Rscript templates.R FOLDER-OF-FIGURES > templates-expected.tsv   (R 4.2.2)
folder <- commandArgs(TRUE)[1]
read <- function(name) read.csv(file.path(folder, paste0(name, ".csv")), check.names = FALSE)
jobs <- read("employment-2018-by-district"); before <- read("enterprises-2018-by-district"); after <- read("enterprises-2022-by-district")
areas <- read("areas-six-combined-authorities")
say <- function(template, sheet, key, value, ...) { v <- list(...); for (h in names(v)) cat(template, "\t", sheet, "\t", key, "\t", value, "\t", h, "\t", formatC(v[[h]], digits = 15, format = "g", width = 1), "\n", sep = "") }
cat("Template\tSheet\tKey\tRow\tHeading\tExpected\n")
one <- function(t, code) unlist(t[match(code, t[[1]]), 3:20])
BN <- one(before, "E92000001"); AN <- one(after, "E92000001")
six <- areas[[1]]; growth <- sapply(six, function(c) sum(one(after, c)) / sum(one(before, c)) - 1)
for (c in six[seq(1, length(six), 3)]) { b <- one(before, c); a <- one(after, c)
  say("change-over-time", "Table 1", "Area code", c, "Enterprises 2018" = sum(b), "Enterprises 2022" = sum(a), "Change in enterprises (%)" = growth[[c]],
    "Change a year (%)" = (1 + growth[[c]])^(1 / 4) - 1, "Rank of change (1 is the fastest growth)" = sum(growth > growth[[c]]) + 1)
  say("change-over-time", "Table 3", "Area code", c, "Change (enterprises)" = sum(a) - sum(b), "National growth (enterprises)" = sum(b) * (sum(AN) / sum(BN) - 1),
    "Industry mix (enterprises)" = sum(b * (AN / BN - sum(AN) / sum(BN))), "Local share (enterprises)" = sum(a - b * AN / BN)) }
codes <- c("E08000025", "E08000026", "E08000027", "E08000028", "E08000029", "E08000030", "E08000031", "E08000003", "E08000012", "E08000019", "E08000035", "E06000015", "E06000016", "E06000018", "E06000021", "E06000023")
total <- function(c) jobs[match(c, jobs[[1]]), 21]; sector <- sub(" \\([A-Z][A-Za-z, ]*\\)$", "", sub("^[0-9]+ : ", "", names(before)[3:20]))
JN <- one(jobs, "E92000001"); JG <- one(jobs, "K03000001"); wm <- codes[1:7]; B <- one(jobs, codes[1])
for (i in c(1, 3, 11, 17)) { s <- sapply(codes, function(c) one(jobs, c)[i] / total(c)); share <- s[[1]]
  say("area-profile", "Profile", "Of Birmingham", sector[i], "Employment (jobs)" = B[[i]], "Share (%)" = share, "West Midlands (%)" = sum(sapply(wm, function(c) one(jobs, c)[i])) / sum(sapply(wm, total)),
    "England (%)" = JN[[i]] / total("E92000001"), "Gap to England (percentage points)" = 100 * (share - JN[[i]] / total("E92000001")),
    "Location quotient (England is 1)" = share / (JN[[i]] / total("E92000001")), "Location quotient (Great Britain is 1)" = share / (JG[[i]] / total("K03000001")),
    "Rank of the share among all areas (1 is the largest)" = sum(s > share) + 1, "Rank of the share in the West Midlands (1 is the largest)" = sum(s[1:7] > share) + 1) }
p <- function(c) one(jobs, c) / sum(one(jobs, c)); n <- JN / sum(JN); k <- sapply(codes, function(c) sum(abs(p(c) - n)))
for (c in codes[c(1, 5, 9)]) say("area-profile", "Specialisation", "Area code", c, "Krugman index (0 is like England)" = k[[c]],
  "Rank of the Krugman index (1 is the most specialised)" = sum(k > k[[c]]) + 1, "Concentration (Herfindahl index)" = sum(p(c)^2), "Diversity (entropy)" = -sum(p(c) * log(p(c))))
all <- jobs[!(jobs[[1]] %in% c("E92000001", "K03000001")), ]; share <- all[, 3:20] / all[[21]]
pairs <- t(combn(18, 2)); ps <- apply(pairs, 1, function(q) cor.test(share[[q[1]]], share[[q[2]]])$p.value); holm <- p.adjust(ps, "holm")
for (q in c(1, 40, 119, 153)) { x <- share[[pairs[q, 1]]]; y <- share[[pairs[q, 2]]]; t <- cor.test(x, y)
  say("correlation-report", "Table 2", "First measure; Second measure", paste(sector[pairs[q, ]], collapse = "; "), "Number of areas (n)" = nrow(all), "Correlation (r)" = t$estimate[[1]], "Share of variance in common (r\u00b2)" = t$estimate[[1]]^2,
    "Probability (p)" = t$p.value, "Probability adjusted for 153 tests (Holm)" = holm[q], "Lower bound of r (95%)" = t$conf.int[1], "Upper bound of r (95%)" = t$conf.int[2], "Spearman's rank correlation (rho)" = cor(x, y, method = "spearman"), "Kendall's rank correlation (tau-b)" = cor(x, y, method = "kendall")) }
