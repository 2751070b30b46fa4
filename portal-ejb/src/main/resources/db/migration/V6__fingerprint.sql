-- By what a page's picture is known again. The bands find candidates, the rest decides.
create table paper_fingerprint (
    file_id varchar(36) not null references paper_file (id) deferrable initially deferred,
    page int not null,
    band_0 int not null,
    band_1 int not null,
    band_2 int not null,
    band_3 int not null,
    written varchar(6000) not null,
    primary key (file_id, page)
);
create index paper_fingerprint_0 on paper_fingerprint (band_0);
create index paper_fingerprint_1 on paper_fingerprint (band_1);
create index paper_fingerprint_2 on paper_fingerprint (band_2);
create index paper_fingerprint_3 on paper_fingerprint (band_3);
